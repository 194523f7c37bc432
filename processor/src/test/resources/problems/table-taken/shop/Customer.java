package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "one")
    @TableGenerator(name = "one", table = "numbers")
    int id;
}

@Entity
class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "two")
    // ERROR [table-taken]
    @TableGenerator(name = "two", table = "numbers", valueColumnName = "number")
    int id;
}
