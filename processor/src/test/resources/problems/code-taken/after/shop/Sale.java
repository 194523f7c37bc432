package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @Enumerated(EnumType.STRING) // WARNING [backfill-locks-table] // WARNING [check-scans-table] // WARNING [rename-breaks-running]
    State state;

    Twice twice;

    @Enumerated(EnumType.STRING) // WARNING [backfill-locks-table] // WARNING [check-scans-table] // WARNING [rename-breaks-running]
    Let let;

    @Enumerated(EnumType.STRING) // WARNING [backfill-locks-table] // WARNING [check-scans-table] // WARNING [rename-breaks-running]
    Moved moved;
}
