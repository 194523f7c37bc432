package shop;

import jakarta.persistence.*;

@Entity
class Zebra {
    @Id
    Integer id;
}

@Entity
class Middle {
    @Id
    Integer id;

    @MapsId
    @OneToOne
    Zebra zebra;
}

@Entity
class Leaf {
    @Id
    Integer id;

    @ManyToOne
    Middle middle;
}
