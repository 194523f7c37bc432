package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Refused.Key.class)
class Refused {
    @Id
    String code;

    @Id
    Long number;

    static class Key<T> implements Serializable {
        T code;
        Long number;
    }
}
