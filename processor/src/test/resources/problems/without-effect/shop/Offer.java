package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Priced {
    @Id
    int id;

    @Column(length = 33)
    String price;
}

@Entity
class Offer extends Priced {
    // WARNING [without-effect]
    @Column(length = 44)
    String price;
}
