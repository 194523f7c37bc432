package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;

@Entity
@SoftDelete
class Customer {
    @Id
    int id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Supplier {
    @Id
    int id;
}

@Entity
@SoftDelete(columnName = "isGone", converter = YesNoConverter.class)
class Product {
    @Id
    int id;
}

@Entity
@SoftDelete(converter = NumericBooleanConverter.class)
class Part {
    @Id
    int id;
}

@MappedSuperclass
@SoftDelete(converter = TrueFalseConverter.class)
class Base {
    @Id
    int id;
}

@Entity
class Inherited extends Base {}

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Outlet {
    @Id
    int id;
}

@Entity
class Kiosk extends Outlet {
    Kiosk() {
        id = 1;
    }
}
