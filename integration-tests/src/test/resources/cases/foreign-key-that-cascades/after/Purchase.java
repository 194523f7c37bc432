package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "purchase_by",
                            foreignKeyDefinition =
                                    "foreign key (customer_id) references customer (id) on delete cascade"))
    Customer customer;
}
