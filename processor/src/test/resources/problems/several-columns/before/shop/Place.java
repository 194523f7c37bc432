package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@IdClass(Place.Key.class)
public class Place {
    @Id
    Long number;

    @Id
    Long street;

    public static class Key implements java.io.Serializable {
        Long number;
        Long street;
    }
}
