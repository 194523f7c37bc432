package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Shop {
    @Id
    Long id;

    Size size;
}

@Embeddable
@Comment("of a size")
class Size {
    Integer width;
}
