package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
class Customer {
    @Id
    int id;

    @JdbcTypeCode(6001)
    Status status;

    @JdbcTypeCode(6001)
    Status formerStatus;

    @JdbcTypeCode(6001)
    // ERROR [enum-type-taken]
    Order.Status orderStatus;

    @JdbcTypeCode(6001)
    // ERROR [enum-type-taken]
    Path path;

    @JdbcTypeCode(6001)
    // ERROR [enum-type-taken]
    Kind.Customer kind;

    @Column(columnDefinition = "varchar(10)")
    @JdbcTypeCode(6001)
    Kind.Path givenType;

    enum Path {
        LEFT,
        RIGHT
    }
}

enum Status {
    NEW,
    OLD
}

class Order {
    enum Status {
        OPEN,
        SHUT
    }
}

class Kind {
    enum Customer {
        PERSON,
        COMPANY
    }

    enum Path {
        UP,
        DOWN
    }
}
