package dev.retort.revision;

import java.util.regex.Pattern;

/** Where to go: {@code head}, {@code base}, {@code +2}, {@code -1}, or the beginning of a revision's id. */
public sealed interface Target {

    Pattern STEPS = Pattern.compile("[+-][1-9][0-9]{0,8}");
    Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_.-]*");

    static Target parse(String written) {
        if (written.equals("head")) {
            return new Head();
        }
        if (written.equals("base")) {
            return new Base();
        }
        if (STEPS.matcher(written).matches()) {
            return new Relative(Integer.parseInt(written));
        }
        if (ID.matcher(written).matches()) {
            return new Id(written);
        }
        throw new RevisionException.MalformedTarget(written);
    }

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of target. */
    interface Visitor<R> {
        R visit(Head head);

        R visit(Base base);

        R visit(Relative relative);

        R visit(Id id);
    }

    /** The revision nobody follows. */
    record Head() implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return "head";
        }
    }

    /** Before the first revision. */
    record Base() implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return "base";
        }
    }

    /** So many steps from where the database is, downwards if negative. */
    record Relative(int steps) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return steps > 0 ? "+" + steps : String.valueOf(steps);
        }
    }

    /** The revision whose id begins so. */
    record Id(String prefix) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return prefix;
        }
    }
}
