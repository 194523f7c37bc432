package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    int id;

    @ManyToOne
    // ERROR [foreign-key-definition-unreadable]
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "on delete cascade deferrable"))
    Customer boss;

    @ManyToOne
    // ERROR [foreign-key-definition-unreadable]
    @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition = "foreign key (other) references customer"))
    Customer friend;
}
