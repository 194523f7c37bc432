package dev.retort.operation;

import java.util.Optional;

/** Runs one SQL statement as it is written, on every database or only on one. */
public record Execute(String sql, Optional<Database> only) implements DataOperation {

    public Execute {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("there is no statement to execute");
        }
    }

    @Override
    public String describe() {
        return "execute "
                + sql.lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty() && !it.startsWith("--"))
                        .findFirst()
                        .orElse("nothing");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
