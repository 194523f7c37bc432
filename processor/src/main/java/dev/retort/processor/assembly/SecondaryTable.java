package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;

/** A table besides the entity's own, whose rows have the same keys. */
record SecondaryTable(AnnotationUse written, TableDraft table) {}
