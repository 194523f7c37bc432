package dev.retort.processor;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.TypesByName;
import dev.retort.processor.object.SqlObjects;

/**
 * What the sources of a line of revisions ask for.
 *
 * @param objects what stands beside the tables
 * @param types as the package of the revisions sees them
 */
record Wanted(MigrationsDeclaration migrations, Assembly assembly, SqlObjects objects, TypesByName types) {

    /** Where to point. */
    Places places() {
        return new Places(assembly, migrations.where());
    }
}
