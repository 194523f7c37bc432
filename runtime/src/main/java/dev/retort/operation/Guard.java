package dev.retort.operation;

/** Changes nothing, and stops a revision with a sentence where the rows do not bear what comes next. */
public sealed interface Guard extends DataOperation
        permits RequireNotNull, RequireUnique, RequireCheck, RequireFits, RequireEmpty {}
