package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Refused.Key.class)
class Refused {
    @Id
    @OneToOne
    Train train;

    static class Key implements Serializable {
        Long other;
    }
}

@Entity
class Train {
    @Id
    Long id;
}
