package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @Column(columnDefinition = "bigserial")
    long id;

    @Column(columnDefinition = "varchar(20) unique")
    String email;

    @Column(columnDefinition = "int generated always as (id * 2) stored")
    Integer twice;

    @Column(columnDefinition = "int check(age > 0)")
    Integer age;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "int references customer(id)")
    Integer friend;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "int auto_increment")
    Integer counted;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "int generated always as identity (start with 7)")
    Integer numbered;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = "not null")
    String typeless;

    // ERROR [column-definition-unreadable]
    @Column(columnDefinition = " ")
    String blank;
}
