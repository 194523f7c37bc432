package dev.retort.processor.answer;

import dev.retort.operation.Conversion;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that become positions, or the other way around.
 *
 * @param constants as the positions mean them
 * @param otherNames by which the rows that hold names call some of them, to those of the constants
 */
record Positions(Identifier column, List<String> constants, Map<String, String> otherNames) {

    /**
     * What is neither a name nor a position fails to be a number, and stops the revision.
     *
     * @param enumType that keeps everything else out already
     */
    Conversion ofNames(Optional<Identifier> enumType) {
        return new Conversion(
                toPositions() + (enumType.isPresent() ? " end" : " else cast(" + column.sql() + " as smallint) end"),
                Optional.of(enumType.map(this::toValues).orElseGet(this::toNames)));
    }

    Conversion becomingValues(Identifier enumType) {
        return new Conversion(toValues(enumType), Optional.of(toPositions() + " end"));
    }

    private String toValues(Identifier enumType) {
        return "cast(" + toNames() + " as " + enumType.sql() + ")";
    }

    private String toPositions() {
        StringBuilder positions = new StringBuilder("case " + column.sql());
        for (int i = 0; i < constants.size(); i++) {
            positions.append(" when ").append(literal(i)).append(" then ").append(i);
        }
        return positions.toString();
    }

    private String toNames() {
        StringBuilder names = new StringBuilder("case " + column.sql());
        for (int i = 0; i < constants.size(); i++) {
            names.append(" when ").append(i).append(" then ").append(literal(i));
        }
        return names + " end";
    }

    private String literal(int position) {
        String constant = constants.get(position);
        return "'"
                + otherNames.entrySet().stream()
                        .filter(it -> it.getValue().equals(constant))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(constant)
                + "'";
    }
}
