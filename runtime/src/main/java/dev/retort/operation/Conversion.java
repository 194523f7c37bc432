package dev.retort.operation;

import java.util.Optional;

/**
 * How the values of a column become those of another type.
 *
 * @param expression SQL over the columns of the row, this one as it was
 * @param back the same for the way back; none where the database does it, or nobody says
 */
public record Conversion(String expression, Optional<String> back) {

    Optional<Conversion> inverse() {
        return back.map(it -> new Conversion(it, Optional.of(expression)));
    }
}
