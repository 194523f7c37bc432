package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionId;

@Entity
class Customer {
    @Id
    Long id;

    @ElementCollection
    @CollectionId(column = @Column(name = "number"), generator = "increment")
    Collection<String> nicknames;
}
