package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @Embedded
    @Comment("of nothing")
    Names names;
}

@Embeddable
class Names {
    @ElementCollection
    List<String> all;
}
