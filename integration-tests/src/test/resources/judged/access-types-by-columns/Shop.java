package shop;

import jakarta.persistence.*;

@MappedSuperclass
class Keyed {
    @Id
    @Access(AccessType.FIELD)
    Long id = 1L;

    @Column(name = "label")
    String name = "x";
}

@Entity
class Item extends Keyed {
    String kind = "k";
}
