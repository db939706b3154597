const FEN_PER_WAN = 1_000_000;
const PLACES = 6;

/** Whole fen as 万元 without loss: 123450000 → `123.45`. Thousands are grouped. */
export function wan(fen: number | null | undefined): string {
  if (fen == null) return '';
  return (fen / FEN_PER_WAN).toLocaleString('zh-CN', { maximumFractionDigits: PLACES });
}

export function grouped(value: number | null | undefined): string {
  return value == null ? '' : value.toLocaleString('zh-CN');
}
