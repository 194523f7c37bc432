package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

// WARNING [constant-removed]
public enum Value {
    NEW,
    PAID
}
