package shop;

import jakarta.persistence.*;

/** What another entity calls alike has nothing to do with it. */
@Entity
public class Shelf {
    @Id
    Long id;

    String label;
}
