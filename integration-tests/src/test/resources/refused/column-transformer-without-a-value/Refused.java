package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnTransformer;

@Entity
class Sale {
    @Id
    Long id;

    @ColumnTransformer(write = "upper('x')")
    String code;
}
