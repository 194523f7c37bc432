package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @Embedded
    @Comment(value = "of nothing", on = "depth")
    Size size;
}

@Embeddable
class Size {
    Integer width;
    Integer height;
}
