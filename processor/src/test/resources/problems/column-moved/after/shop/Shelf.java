package shop;

import jakarta.persistence.*;

/** What another entity calls alike has nothing to do with it. */
@Entity
// WARNING [column-dropped]
public class Shelf {
    @Id
    Long id;
}
