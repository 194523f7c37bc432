package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer customer;
}
