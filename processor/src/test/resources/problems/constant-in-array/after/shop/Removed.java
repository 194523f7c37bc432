package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

// ERROR [constant-in-array]
public enum Removed {
    NEW,
    SETTLED
}
