package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Entity
class Refused {
    @Id
    Long id;

    @NaturalId
    @ElementCollection
    Set<String> codes;
}
