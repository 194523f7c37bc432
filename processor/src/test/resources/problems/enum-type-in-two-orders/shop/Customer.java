package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
class Customer {
    @Id
    int id;

    @JdbcTypeCode(6001)
    Status before;

    @JdbcTypeCode(6003)
    // ERROR [enum-type-in-two-orders]
    Status inOrder;

    @JdbcTypeCode(6001)
    Status now;
}

enum Status {
    NEW,
    OLD,
    GONE
}
