package shop;

import jakarta.persistence.*;

@Entity
// WARNING [without-effect]
@Table(name = "customers", catalog = "shop")
class Customer {
    @Id
    int id;

    // WARNING [without-effect]
    @GeneratedValue
    long number;

    // WARNING [without-effect]
    @Column(secondPrecision = 3)
    java.time.Instant seen;

    @ManyToOne
    // WARNING [without-effect]
    @JoinColumn(columnDefinition = "bigint")
    Customer boss;

    // WARNING [without-effect]
    @Column(length = 20)
    String getNickname() {
        return "";
    }
}
