package dev.retort.integration;

import java.util.List;

/** The names of tables and sequences, in some models also in other schemas. */
final class GeneratedTables {

    private final Chance chance;
    private final boolean hasSchemas;

    GeneratedTables(Chance chance) {
        this.chance = chance;
        this.hasSchemas = chance.oneIn(3);
    }

    /** What an annotation says to call it. */
    String called(String beginning) {
        return at("name", chance.sqlName(beginning));
    }

    /**
     * The same with a name that is known.
     *
     * @param attribute of the annotation
     */
    String at(String attribute, String name) {
        return GeneratedBasics.listed(attribute + " = \"" + name + "\"", schema());
    }

    /** A schema, or nothing. */
    String schema() {
        return hasSchemas && chance.oneIn(3)
                ? "schema = \"" + chance.of(List.of("audit", "Sales", "`Old Times`")) + "\""
                : "";
    }
}
