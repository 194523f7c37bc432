package shop;

import jakarta.persistence.*;

@Entity
// WARNING [name-too-long]
@Table(name = "customers_who_ever_bought_or_thought_of_buying_anything_in_any_shop")
class Customer {
    @Id
    int id;

    @Column(unique = true)
    // WARNING [name-too-long]
    String ääääääääääääääääääääääääääääääää;

    @ManyToOne
    // WARNING [name-too-long]
    @JoinColumn(foreignKey = @ForeignKey(name = "boss_of_customers_who_ever_bought_or_thought_of_buying_anything_at_all"))
    Customer boss;
}
