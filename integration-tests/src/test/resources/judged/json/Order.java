package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, name = "more_addresses")
    List<Address> addresses = List.of();
}

@Embeddable
class Address {
    String street;
    int number;
}
