// The air between columns: one stage's stand closer than two stages.

export const columnGutter = 16;
export const stageGutter = 32;
