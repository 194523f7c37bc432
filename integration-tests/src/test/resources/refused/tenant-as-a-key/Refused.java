package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

@Entity
class Shop {
    @Id
    @TenantId
    String tenant;
}
