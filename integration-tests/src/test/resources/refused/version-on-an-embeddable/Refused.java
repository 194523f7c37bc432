package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Long id;

    @Version
    Edition edition;
}

@Embeddable
class Edition {
    int number;
}
