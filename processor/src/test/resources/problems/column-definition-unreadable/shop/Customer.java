package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "bigserial")
    long id;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "varchar(20) unique")
    String email;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "int generated always as (id * 2) stored")
    Integer twice;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "int check(age > 0)")
    Integer age;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = " ")
    String blank;
}
