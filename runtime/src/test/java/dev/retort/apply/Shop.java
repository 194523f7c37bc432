package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.varchar;

import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.Statement;

/** The revisions that tests apply. */
public final class Shop {

    private Shop() {}

    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String id();

        String message();
    }

    static String id(Class<?> revision) {
        return revision.getAnnotation(Known.class).id();
    }

    static String message(Class<?> revision) {
        return revision.getAnnotation(Known.class).message();
    }

    @Known(id = "a100", message = "create customers")
    public static final class CreatesCustomers implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "customers",
                    column("id", bigint().notNull()),
                    column("name", varchar(80).notNull()),
                    primaryKey("customers_pkey", "id"));
            op.insert("customers", row("id", 1, "name", "O'Hara"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("customers");
        }
    }

    @Known(id = "b200", message = "add phone to customers")
    public static final class AddsPhone implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", "phone", varchar(40));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", "phone");
        }
    }

    /** As if somebody had edited {@link AddsPhone}. */
    @Known(id = "b200", message = "add phone to customers")
    public static final class AddsLongerPhone implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", "phone", varchar(80));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", "phone");
        }
    }

    @Known(id = "c300", message = "fail in the middle")
    public static final class FailsInTheMiddle implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("orders", column("id", bigint().notNull()));
            op.execute("insert into nowhere values (1)");
            op.createTable("never", column("id", bigint().notNull()));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Known(id = "c400", message = "run code")
    public static final class RunsCode implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into customers (id, name) values (2, 'Rhett')");
                }
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from customers where id = 2");
        }
    }

    @Known(id = "c500", message = "commit by itself")
    public static final class CommitsByItself implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("insert into customers (id, name) values (2, 'Rhett')");
            op.run(Connection::commit);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Known(id = "c600", message = "roll back by SQL")
    public static final class RollsBackBySql implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("insert into customers (id, name) values (2, 'Rhett')");
            op.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("rollback");
                }
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Known(id = "c700", message = "commit by SQL and fail")
    public static final class CommitsBySqlAndFails implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("insert into customers (id, name) values (2, 'Rhett')");
                    statement.execute("commit");
                    statement.execute("insert into nowhere values (1)");
                }
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Known(id = "d100", message = "create invoices")
    public static final class CreatesInvoices implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("invoices", column("id", bigint().notNull()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("invoices");
        }
    }
}
