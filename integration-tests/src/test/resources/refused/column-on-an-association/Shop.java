package refused;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    Long id;

    @ManyToOne
    @Column(name = "other_shop")
    Shop other;
}
