package dev.retort.processor.answer;

import dev.retort.operation.Conversion;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that become positions. What is neither fails to be a number, and stops the revision.
 *
 * @param renames old names of the constants that had others
 */
record Positions(Identifier column, List<String> constants, Map<String, String> renames) {

    Conversion conversion() {
        String name = column.exact() ? '"' + column.text().replace("\"", "\"\"") + '"' : column.text();
        StringBuilder up = new StringBuilder("case " + name);
        StringBuilder down = new StringBuilder("case " + name);
        for (int i = 0; i < constants.size(); i++) {
            String literal = "'" + nameBefore(constants.get(i)) + "'";
            up.append(" when ").append(literal).append(" then ").append(i);
            down.append(" when ").append(i).append(" then ").append(literal);
        }
        return new Conversion(up + " else cast(" + name + " as smallint) end", Optional.of(down + " end"));
    }

    private String nameBefore(String constant) {
        return renames.entrySet().stream()
                .filter(it -> it.getValue().equals(constant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(constant);
    }
}
