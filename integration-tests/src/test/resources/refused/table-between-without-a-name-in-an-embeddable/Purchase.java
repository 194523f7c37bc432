package refused;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    Long id;

    @Embedded
    Delivery delivery;
}

@Embeddable
class Delivery {
    @ManyToOne
    @JoinTable
    Purchase before;
}
