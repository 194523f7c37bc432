package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;

/** Hibernate 7 asks the bound of the variable where numbers come from, and so makes sequences for UUIDs and texts too. */
@MappedSuperclass
abstract class Numbered<T extends Serializable> {
    @Id
    @GeneratedValue
    T id;
}

@MappedSuperclass
abstract class Identified<T extends UUID> {
    @Id
    @GeneratedValue
    T id;
}

@Entity
class Document extends Numbered<UUID> {}

@Entity
class Invoice extends Numbered<Long> {}

@Entity
class Label extends Numbered<String> {}

@Entity
class Parcel extends Identified<UUID> {}
