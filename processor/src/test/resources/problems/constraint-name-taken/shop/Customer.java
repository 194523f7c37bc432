package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "name_once", columnNames = "name"))
class Customer {
    @Id
    int id;

    String name;
}

@Entity
// ERROR [constraint-name-taken]
@Table(uniqueConstraints = @UniqueConstraint(name = "NAME_ONCE", columnNames = "name"))
class Product {
    @Id
    int id;

    String name;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk"))
    Customer maker;

    @ManyToOne
    // ERROR [constraint-name-taken]
    @JoinColumn(foreignKey = @ForeignKey(name = "fk"))
    Customer seller;
}
