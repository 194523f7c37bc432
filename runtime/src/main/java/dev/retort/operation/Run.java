package dev.retort.operation;

import java.sql.Connection;

/** Runs Java code on the connection of the revision; what it does, only its author knows. */
public record Run(Work work) implements DataOperation {

    /** Code that talks to the database itself. It must leave the transaction, and the connection, open. */
    @FunctionalInterface
    public interface Work {
        void run(Connection connection) throws Exception;
    }

    @Override
    public String describe() {
        return "run Java code";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
