package dev.retort.processor.assembly;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;

/** Columns that hold what those of another table hold, whether or not a foreign key sees to it. */
public record Reference(List<Identifier> columns, QualifiedName table, List<Identifier> referenced) {}
