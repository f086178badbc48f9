/** How a service wants to be asked; they all speak OpenAI's chat completions, but none speaks all of it. */
export interface Dialect {
  format: 'json_schema' | 'json_object' | 'text';
  limit: 'max_tokens' | 'max_completion_tokens';
  temperature: boolean;
}

export const firstDialect: Dialect = { format: 'json_schema', limit: 'max_tokens', temperature: true };

const formats = /response.?format|json.?schema|json.?object|structured|grammar/i;

/** What to try after a refusal; null when it was not about the way of asking. */
export function nextDialect(dialect: Dialect, refusal: string): Dialect | null {
  if (/max_completion_tokens/.test(refusal) && dialect.limit === 'max_tokens') {
    return { ...dialect, limit: 'max_completion_tokens' };
  }
  if (/temperature/i.test(refusal) && dialect.temperature) return { ...dialect, temperature: false };
  if (!formats.test(refusal) || dialect.format === 'text') return null;
  return { ...dialect, format: dialect.format === 'json_schema' ? 'json_object' : 'text' };
}
