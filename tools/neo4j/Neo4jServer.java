import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs Neo4j Community in this process: {@code Neo4jServer <home folder>}, with the settings of neo4j.conf in that
 * folder and, where NEO4J_PASSWORD is set, that password for the user neo4j. Prints "ready bolt://HOST:PORT" once it
 * answers. Shuts down on SIGTERM and when its standard input closes, so it never outlives the process that started it.
 */
public final class Neo4jServer {
    public static void main(String[] args) {
        try {
            serve(Path.of(args[0]), System.getenv("NEO4J_PASSWORD"));
            System.exit(0);
        } catch (Throwable failure) {
            // One line for each cause; the stack traces are in logs/debug.log.
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                System.err.println(cause);
            }
            System.exit(1);
        }
    }

    private static void serve(Path home, String password) throws IOException {
        var server = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        if (password != null) {
            // ALTER USER would refuse the password of the last start.
            server.database("system").executeTransactionally(
                    "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("password", password));
        }
        // The listen address may ask for port 0, any free one: the register knows which one it became.
        var database = (GraphDatabaseAPI) server.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        System.out.println("ready bolt://" + ports.getLocalAddress(ConnectorType.BOLT));
        while (System.in.read() != -1) {
            // Only the end of the input says something.
        }
    }
}
