package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "purchase_by"))
    Customer customer;
}
