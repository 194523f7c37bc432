package shop;

import jakarta.persistence.*;
import java.io.Serializable;

enum Color {
    RED,
    GREEN
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Paint {
    @Id
    @Enumerated(EnumType.STRING)
    Color color;
}

@Entity
class Varnish extends Paint {}

@Entity
@IdClass(Can.Key.class)
class Can {
    @Id
    @OneToOne
    Paint paint;

    @Id
    int number;

    static class Key implements Serializable {
        Color paint;
        int number;
    }
}
