package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone", comment = "when it went")
    List<String> nicknames = new ArrayList<>(List.of("Jo"));
}
