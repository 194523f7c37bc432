package dev.retort.operation;

/** The databases Retort speaks to; what a revision names when its SQL fits only one of them. */
public enum Database {
    POSTGRESQL("PostgreSQL"),
    H2("H2");

    private final String productName;

    Database(String productName) {
        this.productName = productName;
    }

    /** As the JDBC driver reports it. */
    @Override
    public String toString() {
        return productName;
    }
}
